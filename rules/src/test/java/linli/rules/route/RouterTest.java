package linli.rules.route;

import static linli.rules.route.Town.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import linli.rules.lifecycle.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {
    private static final String MONDAY_MORNING = "2026-07-06T10:00";

    private static Assignment route(Town town, Request request, String now) {
        return town.router().route(request, at(now)).orElseThrow();
    }

    private static String lead(Town town, Request request, String now) {
        return route(town, request, now).lead().id();
    }

    @ParameterizedTest
    @CsvSource({
        "C01, jinxiu-3,          zhangqiang,  everyday-managed",
        "C01, jinxiu-3-2,        zhangqiang,  everyday-managed",
        "C01, jinxiu,            zhangqiang,  everyday-managed",
        "D05, jinxiu-3,          zhangqiang,  everyday-managed",
        "C01, jinxiu-8,          chenxiaoyan, everyday-managed",
        "A02, jinxiu-3,          jinxiu-wy,   equipment-managed",
        "A02, fangzhi-2,         huyuehong,   everyday-unmanaged",
        "C01, fangzhi-2,         huyuehong,   everyday-unmanaged",
        "C01, kindergarten-back, ludeng,      street-lights",
        "H04, kindergarten-back, chengguan,   street-order",
        "B01, jinxiu-3,          gongshui,    water",
        "I01, jinxiu,            caiwenjing,  firm-complaints",
        "I04, jinxiu-3,          tiaojie,     quarrels",
        "Z99, jinxiu-3,          zhangqiang,  rest",
        "K01, xingfu,            caiwenjing,  ideas",
    })
    void a_matter_finds_its_people(String category, String place, String lead, String row) {
        var assignment = route(Town.demo(), Request.of(category, place), MONDAY_MORNING);
        assertThat(assignment.lead().id()).isEqualTo(lead);
        assertThat(assignment.row()).isEqualTo(row);
        assertThat(assignment.reason()).contains(row, assignment.lead().name());
    }

    @Test
    void the_property_firm_helps_the_grid_worker() {
        var assignment = route(Town.demo(), Request.of("C01", "jinxiu-3"), MONDAY_MORNING);
        assertThat(assignment.support()).containsExactly("jinxiu-wy");
        assertThat(assignment.tier()).isEqualTo(Tier.ESTATE);
        assertThat(assignment.reason()).isEqualTo("小区里的日常事由网格员到场处理，物业配合：张强正在班（依据 everyday-managed）");
    }

    @ParameterizedTest
    @CsvSource({
        // Monday to Saturday 08:00-18:00 张强, evenings and Sunday 刘洋
        "2026-07-06T07:59, zhangqiang, 张强下一班处理，眼下没人在班",
        "2026-07-06T08:00, zhangqiang, 张强正在班",
        "2026-07-06T17:59, zhangqiang, 张强正在班",
        "2026-07-06T18:00, liuyang,    刘洋正在班",
        "2026-07-06T21:59, liuyang,    刘洋正在班",
        "2026-07-06T22:00, zhangqiang, 下一班",
        "2026-07-11T23:00, liuyang,    下一班",
        "2026-07-12T10:00, liuyang,    刘洋正在班",
        // on the National Day, a Thursday, the Sunday shift holds; a make-up Sunday is worked like a Wednesday
        "2026-10-01T10:00, liuyang,    刘洋正在班",
        "2026-09-20T10:00, zhangqiang, 张强正在班",
    })
    void whoever_is_on_shift_gets_it(String now, String lead, String why) {
        var assignment = route(Town.demo(), Request.of("C01", "jinxiu-3"), now);
        assertThat(assignment.lead().id()).isEqualTo(lead);
        assertThat(assignment.reason()).contains(why);
    }

    @Test
    void at_night_the_shortest_queue_of_the_next_shift_waits_for_the_morning() {
        var assignment = route(Town.demo(), Request.of("C01", "jinxiu-8"), "2026-07-06T23:00");
        assertThat(assignment.lead().id()).isEqualTo("chenxiaoyan");
        var even = new Town()
                .worker("a", "甲", "g1", null, 3, "mon-fri 08:00-18:00")
                .worker("b", "乙", "g1", null, 1, "mon-fri 08:00-18:00");
        assertThat(lead(even, Request.of("C01", "jinxiu-3"), "2026-07-06T23:00"))
                .isEqualTo("b");
    }

    @Test
    void without_shifts_a_worker_keeps_working_hours() {
        var town = Town.demo();
        assertThat(route(town, Request.of("C01", "fangzhi-2"), "2026-07-06T17:29")
                        .reason())
                .contains("胡月红正在班");
        assertThat(route(town, Request.of("C01", "fangzhi-2"), "2026-07-06T17:30")
                        .reason())
                .contains("下一班");
    }

    @Test
    void the_shortest_queue_breaks_ties_and_then_the_id() {
        var town = new Town()
                .worker("b", "乙", "g1", null, 1, "mon-sun 08:00-18:00")
                .worker("a", "甲", "g1", null, 2, "mon-sun 08:00-18:00");
        var assignment = route(town, Request.of("C01", "jinxiu-3"), MONDAY_MORNING);
        assertThat(assignment.lead().id()).isEqualTo("b");
        assertThat(assignment.reason()).contains("任务最少");

        var even = new Town()
                .worker("b", "乙", "g1", null, 1, "mon-sun 08:00-18:00")
                .worker("a", "甲", "g1", null, 1, "mon-sun 08:00-18:00");
        assertThat(lead(even, Request.of("C01", "jinxiu-3"), MONDAY_MORNING)).isEqualTo("a");
    }

    @Test
    void skills_prefer_and_do_not_exclude() {
        var expert = Town.worker("z", "丙", "g1", null, 5, List.of("C"), false, "mon-sun 08:00-18:00");
        var other = Town.worker("a", "甲", "g1", null, 0, List.of("B"), false, "mon-sun 08:00-18:00");
        var both = new Town().add(expert).add(other);
        assertThat(route(both, Request.of("C01", "jinxiu-3"), MONDAY_MORNING).reason())
                .contains("丙正在班，熟悉这类事");
        assertThat(lead(new Town().add(other), Request.of("C01", "jinxiu-3"), MONDAY_MORNING))
                .isEqualTo("a");
    }

    @Test
    void a_stand_in_comes_before_a_deputy_and_a_deputy_before_nobody() {
        var away = Town.worker("away", "甲", "g1", "helper", 0, List.of(), false, "sat 08:00-18:00");
        var helper = Town.worker("helper", "乙", "g2", null, 9, List.of(), false, "mon-sun 08:00-18:00");
        var deputy = Town.worker("deputy", "丙", "g1", null, 0, List.of(), true, "mon-sun 08:00-18:00");
        var request = Request.of("C01", "jinxiu-3");
        assertThat(route(new Town().add(away).add(helper).add(deputy), request, MONDAY_MORNING)
                        .reason())
                .contains("乙替甲的班");
        assertThat(route(new Town().add(away).add(deputy), request, MONDAY_MORNING)
                        .reason())
                .contains("丙副手在班");
        assertThat(route(new Town().add(away).add(deputy), request, "2026-07-06T23:00")
                        .lead()
                        .id())
                .isEqualTo("away");
    }

    @Test
    void who_handed_it_back_is_not_asked_again() {
        var request = Request.of("C01", "jinxiu-3").without(Set.of("zhangqiang"));
        assertThat(lead(Town.demo(), request, MONDAY_MORNING)).isEqualTo("liuyang");

        var both = request.without(Set.of("zhangqiang", "liuyang"));
        var assignment = route(Town.demo(), both, MONDAY_MORNING);
        assertThat(assignment.lead().id()).isEqualTo("jinxiu-wy");
        assertThat(assignment.reason()).contains("代为兜底");
        assertThat(assignment.support()).doesNotContain("jinxiu-wy", "zhangqiang");

        var nobody = request.without(Set.of("zhangqiang", "liuyang", "jinxiu-wy"));
        assertThat(Town.demo().router().route(nobody, at(MONDAY_MORNING))).isEmpty();
    }

    @Test
    void whoever_handed_it_back_on_duty_does_not_send_his_stand_in() {
        var onDuty = Town.worker("on", "甲", "g1", "helper", 0, List.of(), false, "mon-sun 08:00-18:00");
        var helper = Town.worker("helper", "乙", "g2", null, 0, List.of(), false, "mon-sun 08:00-18:00");
        var request = Request.of("C01", "jinxiu-3").without(Set.of("on"));
        assertThat(new Town().add(onDuty).add(helper).router().route(request, at(MONDAY_MORNING)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C01, jinxiu-3,  COMMUNITY, zhaoshuji, COMMUNITY",
        "C01, jinxiu-3,  STREET,    chengguan, STREET",
        "A02, jinxiu-3,  STREET,    xiaofang,  STREET",
        "C01, jinxiu-3,  COUNTY,    ludeng,    COUNTY",
        "D05, jinxiu-3,  COUNTY,    hotline,   COUNTY",
        "C01, fangzhi-2, COMMUNITY, zhaoshuji, COMMUNITY",
        // no row for the street: one tier further up
        "I01, jinxiu,    STREET,    hotline,   COUNTY",
    })
    void a_matter_climbs(String category, String place, Tier tier, String lead, Tier reached) {
        var assignment = route(Town.demo(), Request.of(category, place).at(tier), MONDAY_MORNING);
        assertThat(assignment.lead().id()).isEqualTo(lead);
        assertThat(assignment.tier()).isEqualTo(reached);
    }

    @Test
    void an_unknown_place_finds_nobody_rather_than_anybody() {
        assertThat(Town.demo().router().route(Request.of("C01", null), at(MONDAY_MORNING)))
                .isEmpty();
        assertThat(Town.demo().router().route(Request.of("C01", "moon"), at(MONDAY_MORNING)))
                .isEmpty();
    }
}
