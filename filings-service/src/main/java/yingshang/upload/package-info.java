/**
 * Bodies larger than a form: kept in a bounded temporary file before anything else is done with them, so that a slow
 * caller holds neither memory nor a connection to the database. Uses no other room but {@code wire}.
 */
package yingshang.upload;
