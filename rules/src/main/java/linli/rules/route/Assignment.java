package linli.rules.route;

import java.util.List;
import linli.rules.lifecycle.Tier;

/**
 * Who got a ticket and why.
 *
 * @param lead who acts
 * @param support ids of who helps
 * @param tier the level it was given at
 * @param row the duty row that decided
 * @param reason one sentence for people, naming the row
 */
public record Assignment(Assignee lead, List<String> support, Tier tier, String row, String reason) {}
