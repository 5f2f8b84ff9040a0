// The API's description, an OpenAPI 3.1 document: openapi.json of this folder,
// which the build puts into the program.
#ifndef QUOTH_TOOLS_SERVE_OPENAPI_H_
#define QUOTH_TOOLS_SERVE_OPENAPI_H_

namespace quoth {

extern const char kOpenApi[];

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_OPENAPI_H_
