/** Who is this, and what may they do: accounts, signing in, tokens and the key that signs them. */
package yingshang.identity;
