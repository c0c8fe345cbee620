## Decision: it has no address
INSERT { _:nowhere a kg:Decision ; kg:decidedOn <attribution/old> ; rdfs:label "Lee: in May"@en ; skos:note "rejected"@en ; rdfs:comment "No."@en ; prov:wasAssociatedWith <agent/ana_ruiz> ; prov:endedAtTime ?time }
WHERE { <decision/one> prov:endedAtTime ?time }

## Decision-attribution: on none
DELETE WHERE { <decision/one> kg:decidedOn ?attribution }

## Decision-attribution: on a situation
DELETE { <decision/one> kg:decidedOn ?attribution } INSERT { <decision/one> kg:decidedOn <situation/russia-comes> } WHERE { <decision/one> kg:decidedOn ?attribution }

## Decision-label: none
DELETE WHERE { <decision/one> rdfs:label ?label }

## Decision-verdict: not said
DELETE WHERE { <decision/one> skos:note ?note }

## Decision-verdict: doubted
DELETE { <decision/one> skos:note ?note } INSERT { <decision/one> skos:note "doubted"@en } WHERE { <decision/one> skos:note ?note }

## Decision-person: a program
DELETE { <decision/one> prov:wasAssociatedWith ?person } INSERT { <decision/one> prov:wasAssociatedWith <agent/names-1> } WHERE { <decision/one> prov:wasAssociatedWith ?person }

## Decision-person: nobody
DELETE WHERE { <decision/one> prov:wasAssociatedWith ?person }

## Decision-time: none
DELETE WHERE { <decision/one> prov:endedAtTime ?time }

## DecisionSides: accepted, and kept as another
DELETE { <decision/one> skos:note ?note } INSERT { <decision/one> skos:note "accepted"@en } WHERE { <decision/one> skos:note ?note }

## DecisionSides: corrected, and kept as nothing
DELETE WHERE { <decision/one> kg:keptAs ?attribution }

## DecisionSides: rejected, and still there
DELETE { <decision/one> skos:note ?note } INSERT { <decision/one> skos:note "rejected"@en } WHERE { <decision/one> skos:note ?note }

## DecisionSides: rejected for no reason
DELETE { <decision/one> skos:note ?note ; rdfs:comment ?reason ; kg:keptAs ?attribution } INSERT { <decision/one> skos:note "rejected"@en } WHERE { <decision/one> skos:note ?note ; rdfs:comment ?reason ; kg:keptAs ?attribution }
