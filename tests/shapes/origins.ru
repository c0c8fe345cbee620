## Copy: it has no address
INSERT { _:nowhere a kg:Copy ; kg:laterVersion ?version ; kg:earlierVersion ?other ; kg:shareOfLater 0.98 ; kg:shareOfEarlier 0.66 }
WHERE { <copy/one> kg:laterVersion ?version ; kg:earlierVersion ?other }

## Copy-later: none
DELETE WHERE { <copy/one> kg:laterVersion ?version }

## Copy-later: the earlier one
DELETE { <copy/one> kg:earlierVersion ?other } INSERT { <copy/one> kg:earlierVersion ?version }
WHERE { <copy/one> kg:laterVersion ?version ; kg:earlierVersion ?other }

## Copy-later: a publication
DELETE { <copy/one> kg:laterVersion ?version } INSERT { <copy/one> kg:laterVersion <publication/p> } WHERE { <copy/one> kg:laterVersion ?version }

## Copy-earlier: none
DELETE WHERE { <copy/one> kg:earlierVersion ?version }

## Copy-earlier: two of them
INSERT DATA { <copy/one> kg:earlierVersion <article/FAzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz> }

## Copy-earlier: an address without a digest
DELETE { <copy/one> kg:earlierVersion ?version } INSERT { <copy/one> kg:earlierVersion <article/wire> } WHERE { <copy/one> kg:earlierVersion ?version }

## Copy-shareOfLater: none
DELETE DATA { <copy/one> kg:shareOfLater 0.98 }

## Copy-shareOfLater: two of them
INSERT DATA { <copy/one> kg:shareOfLater 0.97 }

## Copy-shareOfLater: a percentage
DELETE DATA { <copy/one> kg:shareOfLater 0.98 } ; INSERT DATA { <copy/one> kg:shareOfLater 98.0 }

## Copy-shareOfEarlier: none
DELETE DATA { <copy/one> kg:shareOfEarlier 0.66 }

## Copy-shareOfEarlier: less than nothing
DELETE DATA { <copy/one> kg:shareOfEarlier 0.66 } ; INSERT DATA { <copy/one> kg:shareOfEarlier -0.66 }

## Copy-shareOfEarlier: a whole number
DELETE DATA { <copy/one> kg:shareOfEarlier 0.66 } ; INSERT DATA { <copy/one> kg:shareOfEarlier 1 }

## CopyShare: less than half of either
DELETE DATA { <copy/one> kg:shareOfLater 0.98 ; kg:shareOfEarlier 0.66 } ; INSERT DATA { <copy/one> kg:shareOfLater 0.49 ; kg:shareOfEarlier 0.3 }

## Credit: it has no address
INSERT { _:nowhere a kg:Credit ; kg:creditedIn ?version ; schema:sourceOrganization <actor/reuters> ; skos:note "told"@en }
WHERE { <credit/one> kg:creditedIn ?version }

## Credit-article: in none
DELETE { <credit/one> kg:creditedIn ?version ; kg:hasEvidence ?sentence } WHERE { <credit/one> kg:creditedIn ?version ; kg:hasEvidence ?sentence }

## Credit-article: in a publication
DELETE { <credit/one> kg:creditedIn ?version ; kg:hasEvidence ?sentence } INSERT { <credit/one> kg:creditedIn <publication/p> }
WHERE { <credit/one> kg:creditedIn ?version ; kg:hasEvidence ?sentence }

## Credit-agency: nobody
DELETE WHERE { <credit/one> schema:sourceOrganization ?agency }

## Credit-agency: two of them
INSERT DATA { <credit/one> schema:sourceOrganization <actor/white_house> }

## Credit-agency: a place
DELETE WHERE { <credit/one> schema:sourceOrganization ?agency } ; INSERT DATA { <credit/one> schema:sourceOrganization <place/istanbul> }

## Credit-agency: an unnamed source
DELETE { <credit/one> schema:sourceOrganization ?agency } INSERT { <credit/one> schema:sourceOrganization ?source }
WHERE { <credit/one> schema:sourceOrganization ?agency . ?source a kg:UnnamedSource }

## Credit-how: not said
DELETE DATA { <credit/one> skos:note "told"@en }

## Credit-how: in two ways
INSERT DATA { <credit/one> skos:note "dateline"@en }

## Credit-how: under a picture
DELETE DATA { <credit/one> skos:note "told"@en } ; INSERT DATA { <credit/one> skos:note "picture"@en }

## Credit-evidence: words that are no sentence
DELETE { <credit/one> kg:hasEvidence ?sentence } INSERT { <credit/one> kg:hasEvidence <article/FAZyJBZAnCtC02WUZlXb4asrp2DiDhVUqYy2fN8v6c1do#char=84,88> } WHERE { <credit/one> kg:hasEvidence ?sentence }

## Credit-spans: from another article
DELETE { <credit/one> kg:creditedIn ?version } INSERT { ?other ?property ?value . <credit/one> kg:creditedIn ?other }
WHERE { ?version a kg:ArticleVersion ; ?property ?value FILTER(?property != prov:wasRevisionOf) BIND(IRI(REPLACE(STR(?version), "FA...", "FAxxx")) AS ?other) }
