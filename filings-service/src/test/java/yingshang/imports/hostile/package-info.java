/** Files that mean no good, made as they are needed: none holds personal data, none leaves the test. */
package yingshang.imports.hostile;
