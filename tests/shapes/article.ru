## ArticleVersion: its address has no digest
DELETE { ?version ?property ?value } INSERT { <article/short> ?property ?value } WHERE { ?version a kg:ArticleVersion ; ?property ?value } ;
DELETE { ?thing ?property ?version } INSERT { ?thing ?property <article/short> } WHERE { ?thing ?property ?version FILTER(STRSTARTS(STR(?version), "https://onrecord.example/article/FA") && !CONTAINS(STR(?version), "#") && ?property NOT IN (prov:wasRevisionOf, kg:earlierVersion)) }

## ArticleVersion: it is no text to point into
DELETE WHERE { ?version a nif:Context }

## ArticleVersion-digest: upper case
INSERT { ?other ?property ?value ; schema:sha256 "ABC" }
WHERE { ?version a kg:ArticleVersion ; ?property ?value FILTER(?property NOT IN (schema:sha256, prov:wasRevisionOf)) BIND(IRI(REPLACE(STR(?version), "FA...", "FAxxx")) AS ?other) }

## ArticleVersion-size: nothing in it
DELETE { ?version schema:contentSize ?size } INSERT { ?version schema:contentSize 0 } WHERE { ?version a kg:ArticleVersion ; schema:contentSize ?size }

## ArticleVersion-language: a word instead of a code
DELETE { ?version schema:inLanguage ?code } INSERT { ?version schema:inLanguage "English" } WHERE { ?version schema:inLanguage ?code }

## ArticleVersion-text: the text is missing
DELETE WHERE { ?version nif:isString ?text }

## ArticleVersion-publication: it never appeared
DELETE WHERE { ?version prov:specializationOf ?publication }

## ArticleVersion-revision: it replaces itself
DELETE { ?version prov:wasRevisionOf ?earlier } INSERT { ?version prov:wasRevisionOf ?version } WHERE { ?version prov:wasRevisionOf ?earlier }

## ArticleVersion-original: an address without a digest
DELETE { ?version prov:wasDerivedFrom ?page . ?page ?property ?value } INSERT { ?version prov:wasDerivedFrom <original/page> . <original/page> ?property ?value }
WHERE { ?version a kg:ArticleVersion ; prov:wasDerivedFrom ?page . ?page ?property ?value }

## Original-digest: none
DELETE DATA { <original/0000000000000000000000000000000000000000000000000000000000000001> schema:sha256 "0000000000000000000000000000000000000000000000000000000000000001" }

## Original-size: nothing in it
DELETE DATA { <original/0000000000000000000000000000000000000000000000000000000000000001> schema:contentSize 14302 } ; INSERT DATA { <original/0000000000000000000000000000000000000000000000000000000000000001> schema:contentSize 0 }

## Publication: it has no address
INSERT DATA { _:nowhere a schema:NewsArticle }

## Publication-outlet: published by a state
DELETE { <publication/p> schema:publisher ?outlet } INSERT { <publication/p> schema:publisher <actor/ukraine> } WHERE { <publication/p> schema:publisher ?outlet }

## Publication-date: a month
DELETE { <publication/p> schema:datePublished ?day } INSERT { <publication/p> schema:datePublished "2025-05"^^xsd:gYearMonth } WHERE { <publication/p> schema:datePublished ?day }

## Publication-headline: two of them
INSERT DATA { <publication/p> schema:headline "Zelenskiy to come"@en }

## Publication-address: not on the web
DELETE { <publication/p> schema:url ?url } INSERT { <publication/p> schema:url <file:///story.html> } WHERE { <publication/p> schema:url ?url }

## Publication-author: a thing instead of a byline
INSERT DATA { <publication/p> schema:author <actor/zelenskiy> }

## Sentence: no span
INSERT DATA { <sentence> a nif:Sentence ; dct:identifier "s5" }

## Sentence-number: without its s
DELETE { ?sentence dct:identifier "s4" } INSERT { ?sentence dct:identifier "4" } WHERE { ?sentence dct:identifier "s4" }

## Span: its address has no offsets
DELETE { ?span ?property ?value } INSERT { <article/span> ?property ?value } WHERE { ?span nif:anchorOf "told" ; ?property ?value } ;
DELETE { ?thing kg:hasCue ?span } INSERT { ?thing kg:hasCue <article/span> } WHERE { ?thing kg:hasCue ?span FILTER NOT EXISTS { ?span a kg:Span } }

## Span-article: in no text
DELETE { ?span nif:referenceContext ?version } WHERE { ?span nif:anchorOf "on Monday" ; nif:referenceContext ?version }

## Span-start: not before its end
DELETE { ?span nif:beginIndex ?start } INSERT { ?span nif:beginIndex 99999 } WHERE { ?span nif:anchorOf "told" ; nif:beginIndex ?start }

## Span-start: negative
DELETE { ?span nif:beginIndex ?start } INSERT { ?span nif:beginIndex -1 } WHERE { ?span nif:anchorOf "told" ; nif:beginIndex ?start }

## Span-end: none
DELETE { ?span nif:endIndex ?end } WHERE { ?span nif:anchorOf "told" ; nif:endIndex ?end }

## Span-words: none
DELETE { ?span nif:anchorOf "told" } WHERE { ?span nif:anchorOf "told" }

## Words: other words
DELETE { ?span nif:anchorOf "told" } INSERT { ?span nif:anchorOf "said" } WHERE { ?span nif:anchorOf "told" }

## Words: it runs over the end of the text
DELETE { ?span nif:endIndex ?end } INSERT { ?span nif:endIndex 5000 } WHERE { ?span nif:anchorOf "Peace is far." ; nif:endIndex ?end }
