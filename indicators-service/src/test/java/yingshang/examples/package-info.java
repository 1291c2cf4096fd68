/**
 * Examples of the served OpenAPI document, and whether an answer is as documented; the same in every module
 * (WireCopiesTest in the gateway).
 */
package yingshang.examples;
