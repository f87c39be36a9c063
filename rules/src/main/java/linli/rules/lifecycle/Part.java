package linli.rules.lifecycle;

/** The part somebody plays for one ticket. A person may play several; the table asks whether one of them may act. */
public enum Part {
    /** Told the bot about it. */
    REPORTER,
    /** Said 我家也是. */
    SUPPORTER,
    /** Any member of the group. */
    RESIDENT,
    /** 群主 or deputy of the ticket's group. */
    OWNER,
    /** 网格长 of the ticket's grid, or the secretary. */
    HEAD,
    /** The worker, or a member of the unit, that has the ticket now. */
    ASSIGNEE,
    /** 小蜜蜂 itself: routing and the clock. */
    BOT
}
