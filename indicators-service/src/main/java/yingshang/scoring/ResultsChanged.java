package yingshang.scoring;

import java.util.Set;

/**
 * Told once in the transaction that lets people see new results, as its last act but one.
 *
 * @param periods whose results may differ; empty stands for all
 */
public record ResultsChanged(int frameworkEdition, Set<String> periods) implements Scored {}
