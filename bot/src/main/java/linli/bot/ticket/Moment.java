package linli.bot.ticket;

/** Whether a picture shows the trouble or what was done about it. */
public enum Moment {
    BEFORE,
    AFTER
}
