## Attribution: it has no address
INSERT { _:nowhere a kg:NonStatement , kg:Attribution ; kg:reportedIn ?version ; kg:attributedTo <actor/russia> ; kg:speechAct act:no-comment ; kg:hasEvidence ?span }
WHERE { ?span nif:anchorOf "no comment" ; nif:referenceContext ?version }

## Attribution-identifier: two of them
INSERT DATA { <attribution/white-house-silent> dct:identifier "S33" }

## Attribution-article: in two articles
INSERT DATA { <attribution/white-house-silent> kg:reportedIn <article/other> }

## Attribution-speaker: nobody is silent
DELETE WHERE { <attribution/white-house-silent> kg:attributedTo ?speaker }

## Attribution-speaker: two speak at once
INSERT DATA { <attribution/white-house-silent> kg:attributedTo <actor/russia> }

## Attribution-act: two acts
INSERT DATA { <attribution/zelenskiy-will-come> kg:speechAct act:threat }

## Attribution-evidence: none
DELETE WHERE { <attribution/white-house-silent> kg:hasEvidence ?span }

## Attribution-source: an actor instead of words
INSERT DATA { <attribution/white-house-silent> kg:hasSource <actor/white_house> }

## Attribution-cue: words instead of a span
INSERT DATA { <attribution/white-house-silent> kg:hasCue "had no comment" }

## Attribution-content: words instead of a span
INSERT DATA { <attribution/zelenskiy-will-come> kg:hasContent "We will come" }

## Attribution-spans: words of another article
INSERT { <attribution/white-house-silent> kg:hasCue <article/other#char=0,4> . <article/other#char=0,4> a kg:Span ; nif:referenceContext ?other ; nif:beginIndex 0 ; nif:endIndex 4 ; nif:anchorOf "Stop" . ?other ?property ?value ; nif:isString "Stop" }
WHERE { ?version a kg:ArticleVersion ; ?property ?value FILTER(?property NOT IN (nif:isString, prov:wasRevisionOf)) BIND(IRI(REPLACE(STR(?version), "FA...", "FAxxx")) AS ?other) }

## Attribution-role: an actor instead of a role held
DELETE DATA { <attribution/zelenskiy-will-come> kg:inRole <membership/zelenskiy> } ;
INSERT DATA { <attribution/zelenskiy-will-come> kg:inRole <actor/zelenskiy> }

## Attribution-holder: a role of somebody else
INSERT DATA { <attribution/white-house-silent> kg:inRole <membership/zelenskiy> }

## Attribution-addressee: a place was told
INSERT DATA { <attribution/zelenskiy-will-come> kg:addressedTo <place/istanbul> }

## Attribution-outer: round in a circle
INSERT DATA { <attribution/official-said> kg:embeddedIn <attribution/russia-unconfirmed> }

## Attribution-outerArticle: an outer voice of another article
DELETE { <attribution/official-said> kg:reportedIn ?version } INSERT { <attribution/official-said> kg:reportedIn ?other . ?other ?property ?value }
WHERE { <attribution/official-said> kg:reportedIn ?version . ?version ?property ?value FILTER(?property != prov:wasRevisionOf) BIND(IRI(REPLACE(STR(?version), "FA...", "FAxxx")) AS ?other) } ;
DELETE { <attribution/official-said> ?has ?span } INSERT { <attribution/official-said> ?has ?moved . ?moved a kg:Span ; nif:referenceContext ?other ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words }
WHERE { <attribution/official-said> ?has ?span ; kg:reportedIn ?other . ?span a kg:Span ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words BIND(IRI(REPLACE(STR(?span), "FA...", "FAxxx")) AS ?moved) }

## Attribution-condition: a situation instead of a condition
INSERT DATA { <attribution/zelenskiy-will-come> kg:hasCondition <situation/russia-comes> }

## Attribution-perspective: a situation instead of a perspective
INSERT DATA { <attribution/zelenskiy-will-come> kg:hasPerspective <situation/russia-comes> }

## Attribution-topic: not defined
DELETE DATA { <topic/talks> a skos:Concept }

## Attribution-time: a day instead of a time
DELETE DATA { <attribution/zelenskiy-will-come> dct:temporal <time/monday> } ;
INSERT DATA { <attribution/zelenskiy-will-come> dct:temporal "2025-05-12"^^xsd:date }

## Attribution-preferred: of two at once
INSERT DATA { <attribution/peace-is-far-2> kg:alternativeReadingOf <attribution/official-said> }

## Attribution-chain: a third reading of a second
INSERT DATA { <attribution/peace-is-far> kg:alternativeReadingOf <attribution/official-said> }

## Attribution-chain: a reading of itself
INSERT DATA { <attribution/official-said> kg:alternativeReadingOf <attribution/official-said> }

## Attribution-preferredArticle: a reading of another article
DELETE { <attribution/peace-is-far-2> kg:reportedIn ?version } INSERT { <attribution/peace-is-far-2> kg:reportedIn ?other . ?other ?property ?value }
WHERE { <attribution/peace-is-far-2> kg:reportedIn ?version . ?version ?property ?value FILTER(?property != prov:wasRevisionOf) BIND(IRI(REPLACE(STR(?version), "FA...", "FAxxx")) AS ?other) } ;
DELETE { <attribution/peace-is-far-2> ?has ?span } INSERT { <attribution/peace-is-far-2> ?has ?moved . ?moved a kg:Span ; nif:referenceContext ?other ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words }
WHERE { <attribution/peace-is-far-2> ?has ?span ; kg:reportedIn ?other . ?span a kg:Span ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words BIND(IRI(REPLACE(STR(?span), "FA...", "FAxxx")) AS ?moved) }

## Attribution-relation: on a situation
INSERT DATA { <attribution/zelenskiy-will-come> kg:dependsOn <situation/russia-comes> }

## Confidence-value: more than certain
DELETE { ?attribution itsrdf:taConfidence ?confidence } INSERT { ?attribution itsrdf:taConfidence 1.5 } WHERE { ?attribution itsrdf:taConfidence ?confidence }

## Confidence-value: of a perspective, twice
INSERT DATA { <perspective/voice> itsrdf:taConfidence 0.5 , 0.6 }

## Confidence: in a place
INSERT DATA { <place/istanbul> itsrdf:taConfidence 0.5 }

## Attribution-note: no language
INSERT DATA { <attribution/zelenskiy-will-come> skos:note "Quoted." }

## AttributionKind: neither said nor not said
DELETE DATA { <attribution/white-house-silent> a kg:NonStatement }

## Statement: no attribution
DELETE DATA { <attribution/zelenskiy-will-come> a kg:Attribution }

## Statement-act: a silence
DELETE DATA { <attribution/official-said> kg:speechAct act:claim } ; INSERT DATA { <attribution/official-said> kg:speechAct act:no-comment }

## Statement-content: nothing was said
DELETE WHERE { <attribution/official-said> kg:hasContent ?span }

## Statement-perspective: nobody holds anything
DELETE DATA { <attribution/official-said> kg:hasPerspective <perspective/official> . <perspective/official> a kg:Perspective }

## Statement-form: two forms
INSERT DATA { <attribution/official-said> kg:form form:direct }

## Cue: not the article's own voice, and no cue
DELETE WHERE { <attribution/official-said> kg:hasCue ?span }

## Form: not the article's own voice, and no form
DELETE WHERE { <attribution/official-said> kg:form ?form }

## NonStatement: no attribution
DELETE DATA { <attribution/white-house-silent> a kg:Attribution }

## NonStatement-act: a claim
DELETE DATA { <attribution/white-house-silent> kg:speechAct act:no-comment } ; INSERT DATA { <attribution/white-house-silent> kg:speechAct act:claim }

## NonStatement-form: silence is quoted
INSERT DATA { <attribution/white-house-silent> kg:form form:indirect }

## NoComment: with content
INSERT { <attribution/white-house-silent> kg:hasContent ?span } WHERE { ?span nif:anchorOf "no comment" }

## NoComment: with a perspective
INSERT DATA { <attribution/white-house-silent> kg:hasPerspective <perspective/white-house> .
  <perspective/white-house> a kg:Perspective ; kg:holder <actor/white_house> ; kg:onSituation <situation/russia-comes> ; kg:factuality fact:Uu }

## NonConfirmation: with content
INSERT { <attribution/russia-unconfirmed> kg:hasContent ?span } WHERE { ?span nif:anchorOf "talks" }

## NonConfirmation: without a perspective
DELETE DATA { <attribution/russia-unconfirmed> kg:hasPerspective <perspective/russia> . <perspective/russia> a kg:Perspective }

## NonExclusion: without content
DELETE WHERE { <attribution/russia-not-excluded> kg:hasContent ?span }

## NonExclusion: without a perspective
DELETE DATA { <attribution/russia-not-excluded> kg:hasPerspective <perspective/russia-2> . <perspective/russia-2> a kg:Perspective }
