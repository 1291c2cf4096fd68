/**
 * Inspections of service centres, stations and outlets by scoring forms (三个三模式评分表): self-assessment and inspection by
 * different people, evidence, scores and ranking, findings that repeat, and their rectification by deadlines.
 */
package yingshang.inspections;
