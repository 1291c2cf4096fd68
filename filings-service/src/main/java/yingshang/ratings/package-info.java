/**
 * Ratings of government services (政务服务好差评, 淄政办发〔2020〕7号): taken in singly and by the hundred thousand, bad ones
 * put right within their term, mistaken and malicious ones excluded in sight of all, and the figures that follow, which
 * filings may take over. Who can be asked again is kept apart, and no longer than needed.
 */
package yingshang.ratings;
