package linli.bot.points;

import java.time.Instant;
import linli.rules.points.Award;
import linli.rules.points.Scoring;
import linli.rules.points.Section;

/**
 * What one transfer books to a member; the community's account pays for it.
 *
 * @param transfer names it and makes it happen once: {@code fact:ticket:member#1}, taken back {@code fact:ticket:member#1:back}
 * @param member id
 * @param community id
 * @param amount points; 0 where a cap left nothing, below 0 when taken back
 * @param section where it counts
 * @param rule id of the rule
 * @param ruleVersion at that time
 * @param ticket id, or null for a service
 * @param reason one sentence for people
 * @param at when
 */
record Posting(
        String transfer,
        String member,
        String community,
        int amount,
        Section section,
        String rule,
        int ruleVersion,
        Long ticket,
        String reason,
        Instant at) {
    private static final String BACK = ":back";

    static Posting of(String transfer, Award award, String community, Long ticket, Instant at) {
        var rule = award.rule();
        return new Posting(
                transfer,
                award.member(),
                community,
                award.points(),
                rule.section(),
                rule.id(),
                rule.version(),
                ticket,
                award.reason(),
                at);
    }

    boolean isBack() {
        return transfer.endsWith(BACK);
    }

    Posting back(Instant now) {
        return again(transfer + BACK, -amount, Scoring.takenBack(reason), now);
    }

    Posting again(String otherTransfer, Instant now) {
        return again(otherTransfer, amount, reason, now);
    }

    private Posting again(String otherTransfer, int points, String why, Instant now) {
        return new Posting(otherTransfer, member, community, points, section, rule, ruleVersion, ticket, why, now);
    }
}
