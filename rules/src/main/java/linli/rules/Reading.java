package linli.rules;

import java.util.List;

/**
 * What came of reading the operator's folder.
 *
 * @param rulebook the policy; null when there are problems
 * @param problems every mistake, in the order of the files; empty when all is well
 */
public record Reading(Rulebook rulebook, List<Problem> problems) {}
