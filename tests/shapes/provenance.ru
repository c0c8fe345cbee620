## Run: it has no address
INSERT { _:nowhere a kg:ExtractionRun ; prov:used ?version ; prov:wasAssociatedWith <agent/annotator-1> ;
  prov:startedAtTime "2026-11-22T11:00:00Z"^^xsd:dateTime ; prov:endedAtTime "2026-11-22T11:00:01Z"^^xsd:dateTime }
WHERE { ?version a kg:ArticleVersion }

## Run-identifier: two of them
INSERT DATA { <run/r> dct:identifier "gold-2" }

## Run-source: no article read
DELETE { <run/r> prov:used ?version } WHERE { <run/r> prov:used ?version . ?version a kg:ArticleVersion }

## Run-agent: nobody
DELETE WHERE { <run/r> prov:wasAssociatedWith ?agent }

## Run-start: after its end
DELETE { <run/r> prov:startedAtTime ?start } INSERT { <run/r> prov:startedAtTime "2026-11-22T12:00:00Z"^^xsd:dateTime } WHERE { <run/r> prov:startedAtTime ?start }

## Run-start: not in universal time
DELETE { <run/r> prov:startedAtTime ?start } INSERT { <run/r> prov:startedAtTime "2026-11-22T11:00:00+01:00"^^xsd:dateTime } WHERE { <run/r> prov:startedAtTime ?start }

## Run-end: none
DELETE WHERE { <run/r> prov:endedAtTime ?end }

## Agent: of no kind
DELETE DATA { <agent/annotator-1> a prov:Person }

## Agent-name: none
DELETE WHERE { <agent/annotator-1> schema:name ?name }

## AgentVersion: of who read an article, none
DELETE WHERE { <agent/annotator-1> schema:softwareVersion ?version }

## AgentVersion: of a program that judges, none
DELETE WHERE { <agent/names-1> schema:softwareVersion ?version }

## Agent-version: two of them
INSERT DATA { <agent/names-1> schema:softwareVersion "2" }

## Material: it has no address
INSERT { <run/r> prov:used _:nowhere . _:nowhere schema:sha256 ?digest } WHERE { <run/r> prov:used ?file . ?file a prov:Entity ; schema:sha256 ?digest }

## Material-digest: none
DELETE { ?file schema:sha256 ?digest } WHERE { <run/r> prov:used ?file . ?file a prov:Entity ; schema:sha256 ?digest }

## Bundle: it has no address
INSERT { _:nowhere a prov:Bundle ; prov:wasGeneratedBy <run/r> ; prov:wasDerivedFrom ?version } WHERE { ?version a kg:ArticleVersion }

## Bundle-run: of no run
DELETE WHERE { <graph/run/r> prov:wasGeneratedBy ?run }

## Bundle-article: from no article
DELETE WHERE { <graph/run/r> prov:wasDerivedFrom ?version }
