package linli.bot.directory;

import java.util.List;

/**
 * 承办单位: a property firm, a department, a utility, a partner.
 *
 * @param id stable key
 * @param name as shown
 * @param kind 物业 业委会 部门 公用 共建 社区
 * @param places ids of the places it serves
 * @param skills branch letters it can take; empty means what the duty rows say
 */
public record Unit(String id, String name, String kind, List<String> places, List<String> skills) {}
