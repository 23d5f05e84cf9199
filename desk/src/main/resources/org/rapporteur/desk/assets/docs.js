"use strict";
// The contract, with forms to try it.
SwaggerUIBundle({
  url: "/api/openapi.yaml",
  dom_id: "#docs",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
