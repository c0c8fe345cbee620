# Nothing says where the text appeared.
# finds: article/FAunuDHj3K…

BASE <https://onrecord.example/>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { GRAPH ?graph { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> prov:specializationOf ?publication } }
WHERE  { GRAPH ?graph { <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> prov:specializationOf ?publication } }
