## Change: it has no address
INSERT { _:nowhere a kg:Change ; kg:changedIn ?version ; kg:laterAttribution <attribution/one> ; rdfs:label "Lee: in June"@en ; skos:note "added"@en }
WHERE { <change/one> kg:changedIn ?version }

## Change-article: in none
DELETE WHERE { <change/one> kg:changedIn ?version }

## Change-revision: of nothing
DELETE WHERE { <article/FAZyJBZAnCtC02WUZlXb4asrp2DiDhVUqYy2fN8v6c1do> prov:wasRevisionOf ?earlier }

## Change-label: none
DELETE WHERE { <change/one> rdfs:label ?label }

## Change-kind: not said
DELETE WHERE { <change/one> skos:note ?note }

## Change-kind: improved
DELETE { <change/one> skos:note ?note } INSERT { <change/one> skos:note "improved"@en } WHERE { <change/one> skos:note ?note }

## Change-part: the weather
INSERT DATA { <change/one> kg:differsIn "weather" }

## ChangeSides: changed from nothing
DELETE WHERE { <change/one> kg:earlierAttribution ?attribution }

## ChangeSides: added, and there before
DELETE { <change/one> skos:note ?note } INSERT { <change/one> skos:note "added"@en } WHERE { <change/one> skos:note ?note }

## ChangeSides: dropped, and still there
DELETE { <change/one> skos:note ?note } INSERT { <change/one> skos:note "dropped"@en } WHERE { <change/one> skos:note ?note }

## ChangeSides: changed in nothing
DELETE WHERE { <change/one> kg:differsIn ?part }

## Change-laterWords: two of them
INSERT DATA { <change/one> kg:laterWords "in July" }

## Change-earlierWords: in a language
DELETE { <change/one> kg:earlierWords ?words } INSERT { <change/one> kg:earlierWords "in May"@en } WHERE { <change/one> kg:earlierWords ?words }
