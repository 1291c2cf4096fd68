/**
 * Plausibility rules: pure functions from what was filed to every {@link yingshang.validation.Finding}. Uses nothing
 * but {@code java.*}; the texts of the rules are in the problem bundles under {@code finding.<code>}.
 */
package yingshang.validation;
