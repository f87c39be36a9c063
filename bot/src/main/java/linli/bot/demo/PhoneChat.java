package linli.bot.demo;

/**
 * A chat on somebody's phone.
 *
 * @param channel which of the playground's two channels
 * @param chat address of the group; in the private talk with the bot, the person's own
 * @param inGroup whether it is a group
 * @param name of the group; empty for the private talk
 * @param members how many are in it, the bot included in a private talk
 * @param me the person's address on that channel
 * @param owner member id of the person
 */
record PhoneChat(String channel, String chat, boolean inGroup, String name, int members, String me, String owner) {}
