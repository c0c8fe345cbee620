# Somebody adds a fact past the ledger, in no graph.
# finds: Volodymyr Zelenskiy

BASE <https://onrecord.example/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <actor/zelenskiy> skos:note "seen in Istanbul" }
