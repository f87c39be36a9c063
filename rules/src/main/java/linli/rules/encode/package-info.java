/** Turns a sentence into numbers that lie close together when two sentences mean nearly the same. */
package linli.rules.encode;
