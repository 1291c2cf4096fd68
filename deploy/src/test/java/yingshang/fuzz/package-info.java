/** Requests made up from the OpenAPI document: none of them may be answered with a failure of ours. */
package yingshang.fuzz;
