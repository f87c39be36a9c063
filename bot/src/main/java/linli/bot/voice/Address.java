package linli.bot.voice;

import linli.bot.directory.Group;

/**
 * Where a message goes.
 *
 * @param channel name of the channel
 * @param target platform address
 * @param inGroup whether it is a group
 */
record Address(String channel, String target, boolean inGroup) {
    static Address of(Group group) {
        return new Address(group.channel(), group.address(), true);
    }
}
