package linli.bot.db;

import java.util.List;

/** The few people and places of the demo community that rows point at: 王阿姨, 小梅 and 李姐 in the group north, 张强 of grid one. */
public final class Neighbours {
    private Neighbours() {}

    /** Leaves nobody else in the database. */
    public static void moveInto(Database database) {
        database.empty();
        place(database, "xingfu", "社区", null, 1);
        place(database, "jinxiu", "小区", "xingfu", 2);
        place(database, "jinxiu-3", "楼栋", "jinxiu", 3);
        place(database, "heping", "社区", null, 4);
        List.of("wang", "xiaomei", "lijie", "zhangqiang").forEach(id -> member(database, id));
        group(database, "north");
        group(database, "south");
    }

    /** A kept picture. */
    public static void photo(Database database, String hash) {
        database.jdbc().sql("""
                        insert into photo (hash, width, height, size_bytes, likeness, taken_at, kept_at)
                        values (:hash, 4, 3, 12, 0, null, '2026-11-16 01:00:00+00')
                        """).param("hash", hash).update();
    }

    /** A ticket of 王阿姨's, for rows that speak of one; its id. */
    public static long ticket(Database database) {
        database.jdbc().sql("""
                        insert into ticket (community, number, chat_group, reporter, kind, category, candidates, confidence,
                                            tier, track, urgency, text, evidence, state, support, opened_at, state_since,
                                            pressed, version)
                        values ('xingfu', 1, 'north', 'wang', 'REPORT', 'C01', '[]', 1, 'ESTATE', 'SELF_HELP', 'NORMAL', '',
                                '{}', 'OPEN', '', '2026-11-16 01:00:00+00', '2026-11-16 01:00:00+00', 0, 0)
                        """).update();
        return database.jdbc().sql("select id from ticket").query(Long.class).single();
    }

    private static void place(Database database, String id, String kind, String parent, int position) {
        database.jdbc()
                .sql("""
                        insert into place (id, kind, name, nicknames, parent, position_no)
                        values (:id, :kind, :id, '', :parent, :position)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("parent", parent)
                .param("position", position)
                .update();
    }

    private static void member(Database database, String id) {
        database.jdbc().sql("""
                        insert into member (id, community, nickname, opted_in, silenced, joined_at)
                        values (:id, 'xingfu', :id, false, false, '2026-11-16 01:00:00+00')
                        """).param("id", id).update();
    }

    private static void group(Database database, String id) {
        database.jdbc().sql("""
                        insert into chat_group (id, community, name, kind, channel, address, place, owner)
                        values (:id, 'xingfu', :id, '居民', 'playground', :id, 'jinxiu', 'lijie')
                        """).param("id", id).update();
    }
}
