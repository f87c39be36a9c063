package linli.bot.channel;

import java.time.Duration;

/**
 * What a channel can do, as its platform allows.
 *
 * @param hearsAll hears everything said in a group, not only what calls it
 * @param speaksFreely may speak in a group by itself
 * @param speaksViaOwner may prepare a message that the owner sends with a tap
 * @param images can show pictures
 * @param buttons can show buttons
 * @param mentions can call people by name
 * @param privateChat can write to one person alone
 * @param quotes can answer a message visibly
 * @param recall tells when somebody takes a message back
 * @param longestText most characters in one message
 * @param pace least time between two messages to one target
 */
public record Abilities(
        boolean hearsAll,
        boolean speaksFreely,
        boolean speaksViaOwner,
        boolean images,
        boolean buttons,
        boolean mentions,
        boolean privateChat,
        boolean quotes,
        boolean recall,
        int longestText,
        Duration pace) {}
