# An article was retracted and is still answered from.
# finds: 1

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { GRAPH <graph/provenance> { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> prov:wasInvalidatedBy <activity/retraction> } }
