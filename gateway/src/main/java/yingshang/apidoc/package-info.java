/** One OpenAPI document for all services, made from the documents each of them committed. */
package yingshang.apidoc;
