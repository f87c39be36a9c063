package linli.bot.directory;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linli.rules.locate.Place;
import linli.rules.route.Shift;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what an import brings. */
@Repository
class RosterStore {
    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Place id → its other names, told apart by where they come from. */
    Map<String, Nicknames> nicknames() {
        var all = new HashMap<String, Nicknames>();
        jdbc.sql("select id, nicknames from place").query(row -> {
            all.put(row.getString("id"), Nicknames.of(row.getString("nicknames")));
        });
        return all;
    }

    Map<String, Integer> positions() {
        var all = new HashMap<String, Integer>();
        jdbc.sql("select id, position_no from place").query(row -> {
            all.put(row.getString("id"), row.getInt("position_no"));
        });
        return all;
    }

    void addPlace(Place place) {
        jdbc.sql("""
                insert into place (id, kind, name, nicknames, parent, grid, place_class, estate, code, position_no)
                values (:id, :kind, :name, :nicknames, :parent, :grid, :placeClass, :estate, :code, 0)
                """)
                .params(values(place, new Nicknames(place.nicknames(), List.of())))
                .update();
    }

    void changePlace(Place place, Nicknames nicknames) {
        jdbc.sql("""
                update place
                set kind = :kind, name = :name, nicknames = :nicknames, parent = :parent, grid = :grid,
                    place_class = :placeClass, estate = :estate, code = :code
                where id = :id
                """).params(values(place, nicknames)).update();
    }

    void movePlace(String place, int position) {
        jdbc.sql("update place set position_no = :position where id = :id")
                .param("position", position)
                .param("id", place)
                .update();
    }

    private static Map<String, Object> values(Place place, Nicknames nicknames) {
        var values = new HashMap<String, Object>();
        values.put("id", place.id());
        values.put("kind", place.kind().chinese());
        values.put("name", place.name());
        values.put("nicknames", nicknames.text());
        values.put("parent", place.parent());
        values.put("grid", place.grid());
        values.put(
                "placeClass",
                place.placeClass() == null ? null : place.placeClass().chinese());
        values.put("estate", place.estate() == null ? null : place.estate().chinese());
        values.put("code", place.code());
        return values;
    }

    void addUnit(Unit unit) {
        jdbc.sql("insert into unit (id, name, kind, skills) values (:id, :name, :kind, :skills)")
                .params(values(unit))
                .update();
        serve(unit);
    }

    void changeUnit(Unit unit) {
        jdbc.sql("update unit set name = :name, kind = :kind, skills = :skills where id = :id")
                .params(values(unit))
                .update();
        jdbc.sql("delete from unit_place where unit = :unit")
                .param("unit", unit.id())
                .update();
        serve(unit);
    }

    private static Map<String, Object> values(Unit unit) {
        return Map.of("id", unit.id(), "name", unit.name(), "kind", unit.kind(), "skills", list(unit.skills()));
    }

    private void serve(Unit unit) {
        for (var place : unit.places()) {
            jdbc.sql("insert into unit_place (unit, place) values (:unit, :place)")
                    .param("unit", unit.id())
                    .param("place", place)
                    .update();
        }
    }

    /** Leaves alone what people say about themselves: opted in, silenced. */
    void changeMember(Member member) {
        jdbc.sql("update member set name = :name, nickname = :nickname, home = :home where id = :id")
                .param("name", member.name())
                .param("nickname", member.nickname())
                .param("home", member.home())
                .param("id", member.id())
                .update();
    }

    void replaceOffices(Member member) {
        jdbc.sql("delete from member_role where member = :member")
                .param("member", member.id())
                .update();
        for (var office : member.offices()) {
            jdbc.sql("""
                    insert into member_role (member, role, place, unit, deputy, shifts, stand_in, skills)
                    values (:member, :role, :place, :unit, :deputy, :shifts, :standIn, :skills)
                    """)
                    .param("member", member.id())
                    .param("role", office.role().chinese())
                    .param("place", office.place())
                    .param("unit", office.unit())
                    .param("deputy", office.deputy())
                    .param(
                            "shifts",
                            office.shifts().stream().map(Shift::written).collect(joining(", ")))
                    .param("standIn", office.standIn())
                    .param("skills", list(office.skills()))
                    .update();
        }
    }

    /** The one account the member has on this channel from now on. */
    void setAccount(String member, Account account) {
        jdbc.sql("delete from account where member = :member and channel = :channel")
                .param("member", member)
                .param("channel", account.channel())
                .update();
        jdbc.sql("insert into account (channel, address, member) values (:channel, :address, :member)")
                .param("channel", account.channel())
                .param("address", account.address())
                .param("member", member)
                .update();
    }

    void addGroup(Group group) {
        jdbc.sql("""
                insert into chat_group (id, community, name, kind, channel, address, place, owner, quiet_from, quiet_to)
                values (:id, :community, :name, :kind, :channel, :address, :place, :owner, :quietFrom, :quietTo)
                """).params(values(group)).update();
    }

    void changeGroup(Group group) {
        jdbc.sql("""
                update chat_group
                set community = :community, name = :name, kind = :kind, channel = :channel, address = :address,
                    place = :place, owner = :owner, quiet_from = :quietFrom, quiet_to = :quietTo
                where id = :id
                """).params(values(group)).update();
    }

    private static Map<String, Object> values(Group group) {
        var values = new HashMap<String, Object>();
        values.put("id", group.id());
        values.put("community", group.community());
        values.put("name", group.name());
        values.put("kind", group.kind());
        values.put("channel", group.channel());
        values.put("address", group.address());
        values.put("place", group.place());
        values.put("owner", group.owner());
        values.put("quietFrom", time(group.quietFrom()));
        values.put("quietTo", time(group.quietTo()));
        return values;
    }

    /** Those not named stay in the group; who is no longer a deputy stays as a member. */
    void seat(Group group, List<String> companions) {
        jdbc.sql("update group_member set deputy = false where chat_group = :group")
                .param("group", group.id())
                .update();
        companions.forEach(member -> sit(group.id(), member, false));
        group.deputies().forEach(member -> sit(group.id(), member, true));
    }

    private void sit(String group, String member, boolean deputy) {
        jdbc.sql("""
                insert into group_member (chat_group, member, deputy) values (:group, :member, :deputy)
                on conflict do nothing
                """)
                .param("group", group)
                .param("member", member)
                .param("deputy", deputy)
                .update();
        if (deputy) {
            jdbc.sql("update group_member set deputy = true where chat_group = :group and member = :member")
                    .param("group", group)
                    .param("member", member)
                    .update();
        }
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private static String time(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
