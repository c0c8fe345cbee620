## Judgement: it has no address
INSERT DATA { _:nowhere a kg:Split ; kg:judgedActor <actor/ukraine> ; kg:comparedWith <actor/russia> ; skos:note "They are at war."@en ;
  prov:wasAttributedTo <agent/ana_ruiz> }

## Judgement-actor: on nobody
DELETE WHERE { <judgement/one> kg:judgedActor ?actor }

## Judgement-actor: on two
INSERT DATA { <judgement/one> kg:judgedActor <actor/ukraine> }

## Judgement-actor: that it is itself
DELETE DATA { <judgement/one> kg:judgedActor <actor/zelensky> } ; INSERT DATA { <judgement/one> kg:judgedActor <actor/zelenskiy> }

## Judgement-actor: on an unnamed source
DELETE { <judgement/one> kg:judgedActor ?actor } INSERT { <judgement/one> kg:judgedActor ?source }
WHERE { <judgement/one> kg:judgedActor ?actor . ?source a kg:UnnamedSource }

## Judgement-compared: with nobody
DELETE WHERE { <judgement/two> kg:comparedWith ?actor }

## Judgement-compared: with two
INSERT DATA { <judgement/two> kg:comparedWith <actor/ukraine> }

## Judgement-compared: with a place
DELETE DATA { <judgement/two> kg:comparedWith <actor/zelenskiy> } ; INSERT DATA { <judgement/two> kg:comparedWith <place/istanbul> }

## Judgement-reason: none
DELETE WHERE { <judgement/one> skos:note ?reason }

## Judgement-reason: nothing but a space
DELETE { <judgement/two> skos:note ?reason } INSERT { <judgement/two> skos:note " "@en } WHERE { <judgement/two> skos:note ?reason }

## Judgement-agent: nobody
DELETE WHERE { <judgement/one> prov:wasAttributedTo ?agent }

## Judgement-agent: two
INSERT DATA { <judgement/two> prov:wasAttributedTo <agent/lee> . <agent/lee> a prov:Person ; schema:name "Lee" }

## JudgementKind: one and two
INSERT DATA { <judgement/one> a kg:Split }

## JudgementKind: neither
DELETE DATA { <judgement/two> a kg:Split } ; INSERT DATA { <judgement/two> a kg:Judgement }

## JudgementConfidence: of a program, none
DELETE WHERE { <judgement/one> itsrdf:taConfidence ?confidence }

## JudgementConfidence: of a person
INSERT DATA { <judgement/two> itsrdf:taConfidence 1.0 }

## Recognition: it has no address
INSERT DATA { _:nowhere a kg:Recognition ; kg:recognisedActor <actor/ukraine> ; itsrdf:taConfidence 0.9 ;
  prov:wasDerivedFrom <article/FAZyJBZAnCtC02WUZlXb4asrp2DiDhVUqYy2fN8v6c1do> ; skos:note "Known."@en ;
  prov:wasAttributedTo <agent/ana_ruiz> }

## Recognition-actor: of nobody
DELETE WHERE { <recognition/one> kg:recognisedActor ?actor }

## Recognition-actor: of a place
INSERT DATA { <recognition/one> kg:recognisedActor <place/istanbul> }

## Recognition-article: in none
DELETE WHERE { <recognition/one> prov:wasDerivedFrom ?article }

## Recognition-article: in an actor
DELETE { <recognition/one> prov:wasDerivedFrom ?article } INSERT { <recognition/one> prov:wasDerivedFrom <actor/ukraine> }
WHERE { <recognition/one> prov:wasDerivedFrom ?article }

## Recognition-confidence: none
DELETE WHERE { <recognition/one> itsrdf:taConfidence ?confidence }
