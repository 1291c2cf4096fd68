/**
 * The ledger of reform measures (配套措施工作台账): what a plan promised, who leads it and by when, what was reported and
 * claimed, who verified it, whether the numbers it was to move have moved, and the monthly bulletin of all that. Uses
 * {@code evidence}, {@code notification}, {@code jobs} and {@code indicators}, and reads accepted values.
 */
package yingshang.reform;
