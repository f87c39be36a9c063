package linli.rules.route;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linli.rules.Rulebook;
import linli.rules.RulebookReader;
import linli.rules.locate.EstateType;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;

/** A corner of the demo community: 锦绣花园 with its two grids, 老纺织厂宿舍, a street, and who works there. */
final class Town {
    static final Rulebook RULEBOOK = RulebookReader.read(Path.of("config")).rulebook();
    private final List<Assignee> people = new ArrayList<>();

    static Town demo() {
        return new Town()
                .worker("zhangqiang", "张强", "g1", "liuyang", 0, "mon-sat 08:00-18:00")
                .worker("liuyang", "刘洋", "g1", "zhangqiang", 0, "mon-fri 18:00-22:00", "sat-sun 08:00-22:00")
                .worker("chenxiaoyan", "陈晓燕", "g2", null, 2, "mon-fri 08:00-18:00")
                .worker("wuweiming", "吴伟明", "g2", null, 1, "tue-sat 09:00-18:00")
                .worker("huyuehong", "胡月红", "g5", null, 0)
                .person("chengliping", "程立平", "网格长", "g1")
                .person("caiwenjing", "蔡文静", "社区干部", "xingfu")
                .person("zhaoshuji", "赵建国", "社区书记", "xingfu")
                .person("wang", "王秀英", "楼栋长", "jinxiu-3")
                .unit("jinxiu-wy", "锦绣物业", "物业", "jinxiu")
                .unit("tiaojie", "幸福社区调解委员会", "社区", "xingfu")
                .unit("chengguan", "和平街道城管中队", "部门", "heping")
                .unit("xiaofang", "和平消防救援站", "部门", "heping")
                .unit("gongshui", "云溪供水公司", "公用", "yunxi")
                .unit("ludeng", "云溪路灯管理所", "公用", "yunxi")
                .unit("hotline", "云溪12345热线", "部门", "yunxi");
    }

    static Places places() {
        return new Places(List.of(
                place("yunxi", PlaceKind.COUNTY, null, null, null, null),
                place("heping", PlaceKind.STREET, "yunxi", null, null, null),
                place("xingfu", PlaceKind.COMMUNITY, "heping", null, null, null),
                place("g1", PlaceKind.GRID, "xingfu", null, null, null),
                place("g2", PlaceKind.GRID, "xingfu", null, null, null),
                place("g5", PlaceKind.GRID, "xingfu", null, null, null),
                place("jinxiu", PlaceKind.ESTATE, "xingfu", "g1", null, EstateType.MANAGED),
                place("jinxiu-3", PlaceKind.BUILDING, "jinxiu", "g1", null, null),
                place("jinxiu-3-2", PlaceKind.ENTRANCE, "jinxiu-3", null, null, null),
                place("jinxiu-8", PlaceKind.BUILDING, "jinxiu", "g2", null, null),
                place("jinxiu-east-gate", PlaceKind.LANDMARK, "jinxiu", "g1", PlaceClass.INSIDE, null),
                place("fangzhi", PlaceKind.ESTATE, "xingfu", "g5", null, EstateType.UNMANAGED),
                place("fangzhi-2", PlaceKind.BUILDING, "fangzhi", "g5", null, null),
                place("kindergarten-back", PlaceKind.LANDMARK, "xingfu", "g1", PlaceClass.OUTSIDE, null)));
    }

    /** @param local time in the community, e.g. {@code 2026-07-06T10:00} */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(RULEBOOK.timetable().zone()).toInstant();
    }

    Town worker(String id, String name, String grid, String standIn, int open, String... shifts) {
        return add(worker(id, name, grid, standIn, open, List.of(), false, shifts));
    }

    static Assignee worker(
            String id,
            String name,
            String grid,
            String standIn,
            int open,
            List<String> skills,
            boolean deputy,
            String... shifts) {
        var duty = Arrays.stream(shifts)
                .map(shift -> Shift.of(shift).orElseThrow())
                .toList();
        return new Assignee(id, name, null, "网格员", List.of(grid), skills, duty, standIn, deputy, open);
    }

    Town person(String id, String name, String role, String place) {
        return add(new Assignee(id, name, null, role, List.of(place), List.of(), List.of(), null, false, 0));
    }

    Town unit(String id, String name, String kind, String serves) {
        return add(new Assignee(id, name, kind, null, List.of(serves), List.of(), List.of(), null, false, 0));
    }

    Town add(Assignee assignee) {
        people.add(assignee);
        return this;
    }

    Router router() {
        return new Router(RULEBOOK.duties(), RULEBOOK.timetable(), places(), List.copyOf(people));
    }

    private static Place place(
            String id, PlaceKind kind, String parent, String grid, PlaceClass placeClass, EstateType estate) {
        return new Place(id, kind, id, List.of(), parent, grid, placeClass, estate, null);
    }
}
