/** Chats that people exported or copied, read as messages. */
package linli.rules.transcript;
