package linli.bot.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linli.rules.locate.EstateType;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;
import linli.rules.route.Shift;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the whole directory, and writes what the chat changes in it. */
@Repository
class DirectoryStore {
    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Raised with every change; 0 before the first. */
    long version() {
        return jdbc.sql("select content from setting where name = 'directory.version'")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void raiseVersion() {
        jdbc.sql("insert into setting (name, content) values ('directory.version', '0') on conflict do nothing")
                .update();
        jdbc.sql("""
                update setting set content = cast(cast(content as bigint) + 1 as varchar(20))
                where name = 'directory.version'
                """).update();
    }

    Roster load() {
        var companions = companions();
        return new Roster(
                places(), members(offices()), accounts(), groups(companions), plain(companions), units(served()));
    }

    // Sender and address in one row each; a second message of the same moment waits here and then finds the first
    // one's.

    Optional<String> memberAt(Account account) {
        return jdbc.sql("select member from account where channel = :channel and address = :address")
                .param("channel", account.channel())
                .param("address", account.address())
                .query(String.class)
                .optional();
    }

    void addMember(Member member, Instant now) {
        jdbc.sql("""
                insert into member (id, community, name, nickname, home, opted_in, silenced, joined_at)
                values (:id, :community, :name, :nickname, :home, :optedIn, :silenced, :joinedAt)
                """)
                .param("id", member.id())
                .param("community", member.community())
                .param("name", member.name())
                .param("nickname", member.nickname())
                .param("home", member.home())
                .param("optedIn", member.optedIn())
                .param("silenced", member.silenced())
                .param("joinedAt", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeMember(String id) {
        jdbc.sql("delete from member where id = :id").param("id", id).update();
    }

    /** Whether it was free. Waits for a transaction that is just taking it. */
    boolean addAccount(String member, Account account) {
        return jdbc.sql("""
                insert into account (channel, address, member) values (:channel, :address, :member)
                on conflict do nothing
                """)
                        .param("channel", account.channel())
                        .param("address", account.address())
                        .param("member", member)
                        .update()
                == 1;
    }

    void addToGroup(String group, String member) {
        jdbc.sql("""
                insert into group_member (chat_group, member, deputy) values (:group, :member, false)
                on conflict do nothing
                """).param("group", group).param("member", member).update();
    }

    void silence(String member, boolean silenced) {
        jdbc.sql("update member set silenced = :silenced where id = :id")
                .param("silenced", silenced)
                .param("id", member)
                .update();
    }

    void optIn(String member, boolean optedIn) {
        jdbc.sql("update member set opted_in = :optedIn where id = :id")
                .param("optedIn", optedIn)
                .param("id", member)
                .update();
    }

    /** Empty where there is no such place. */
    Optional<Nicknames> lockNicknames(String place) {
        return jdbc.sql("select nicknames from place where id = :id for update")
                .param("id", place)
                .query(String.class)
                .optional()
                .map(Nicknames::of);
    }

    void rename(String place, Nicknames nicknames) {
        jdbc.sql("update place set nicknames = :nicknames where id = :id")
                .param("nicknames", nicknames.text())
                .param("id", place)
                .update();
    }

    private List<Place> places() {
        return jdbc.sql("""
                select id, kind, name, nicknames, parent, grid, place_class, estate, code
                from place order by position_no, id
                """).query(DirectoryStore::place).list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getString("id"),
                PlaceKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                Nicknames.of(row.getString("nicknames")).all(),
                row.getString("parent"),
                row.getString("grid"),
                Optional.ofNullable(row.getString("place_class"))
                        .flatMap(PlaceClass::of)
                        .orElse(null),
                Optional.ofNullable(row.getString("estate"))
                        .flatMap(EstateType::of)
                        .orElse(null),
                row.getString("code"));
    }

    private Map<String, List<Office>> offices() {
        return grouped(
                """
                select member as holder, role, place, unit, deputy, shifts, stand_in, skills from member_role order by id
                """,
                (row, number) -> new Office(
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getString("place"),
                        row.getString("unit"),
                        row.getBoolean("deputy"),
                        split(row.getString("shifts"))
                                .flatMap(text -> Shift.of(text).stream())
                                .toList(),
                        row.getString("stand_in"),
                        split(row.getString("skills")).toList()));
    }

    private List<Member> members(Map<String, List<Office>> offices) {
        return jdbc.sql("""
                select id, community, name, nickname, home, opted_in, silenced from member order by joined_at, id
                """)
                .query((row, number) -> new Member(
                        row.getString("id"),
                        row.getString("community"),
                        row.getString("name"),
                        row.getString("nickname"),
                        offices.getOrDefault(row.getString("id"), List.of()),
                        row.getString("home"),
                        row.getBoolean("opted_in"),
                        row.getBoolean("silenced")))
                .list();
    }

    private Map<String, List<Account>> accounts() {
        return grouped(
                "select member as holder, channel, address from account order by channel, address",
                (row, number) -> new Account(row.getString("channel"), row.getString("address")));
    }

    private Map<String, List<Companion>> companions() {
        return grouped(
                "select chat_group as holder, member, deputy from group_member order by member",
                (row, number) -> new Companion(row.getString("member"), row.getBoolean("deputy")));
    }

    private List<Group> groups(Map<String, List<Companion>> companions) {
        return jdbc.sql("""
                select id, community, name, kind, channel, address, place, owner, quiet_from, quiet_to
                from chat_group order by id
                """)
                .query((row, number) -> new Group(
                        row.getString("id"),
                        row.getString("community"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("channel"),
                        row.getString("address"),
                        row.getString("place"),
                        row.getString("owner"),
                        ids(companions.getOrDefault(row.getString("id"), List.of()), true),
                        time(row.getString("quiet_from")),
                        time(row.getString("quiet_to"))))
                .list();
    }

    private Map<String, List<String>> served() {
        return grouped(
                "select unit as holder, place from unit_place order by place", (row, number) -> row.getString("place"));
    }

    private List<Unit> units(Map<String, List<String>> served) {
        return jdbc.sql("select id, name, kind, skills from unit order by id")
                .query((row, number) -> new Unit(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("kind"),
                        served.getOrDefault(row.getString("id"), List.of()),
                        split(row.getString("skills")).toList()))
                .list();
    }

    /** Rows by their column {@code holder}. */
    private <T> Map<String, List<T>> grouped(String sql, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .query((row, number) -> Map.entry(row.getString("holder"), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map<String, List<String>> plain(Map<String, List<Companion>> companions) {
        return companions.entrySet().stream().collect(toMap(Map.Entry::getKey, group -> ids(group.getValue(), false)));
    }

    private static List<String> ids(List<Companion> companions, boolean deputy) {
        return companions.stream()
                .filter(companion -> companion.deputy == deputy)
                .map(Companion::member)
                .toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private record Companion(String member, boolean deputy) {}
}
