/* Shows the document of the whole suite; no validator and no other address is asked. */
window.SwaggerUIBundle({
  url: "/openapi?format=json",
  dom_id: "#document",
  deepLinking: true,
  validatorUrl: null,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
});
