package linli.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {
    private static final Places PLACES = directory();
    private static final Locator LOCATOR = new Locator(PLACES);
    private static final Signs SIGNS = new Signs(LOCATOR, PLACES);

    /** Said in the group of 桂园; the signs of one picture are parted by a slash. */
    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(delimiter = '|', textBlock = """
            门口的灯坏了 | 5栋 | gui-5 | 5栋
            门口的灯坏了 | 五号楼 | gui-5 | 五号楼
            门口的灯坏了 | 5栋/2单元 | gui-5-2 | 5栋/2单元
            门口的灯坏了 | 5栋2单元/5-2-301 | gui-5-2 | 5栋2单元
            门口的灯坏了 | 梧桐苑/5栋 | wutong-5 | 梧桐苑/5栋
            门口的灯坏了 | 梧桐苑 5栋 | wutong-5 | 梧桐苑 5栋
            门口的灯坏了 | 禁止吸烟/5栋/欢迎光临 | gui-5 | 5栋
            灯坏了 | 5栋 | gui-5 | 5栋
            灯坏了 | 云溪县和平街道梧桐苑5栋 | wutong-5 | 云溪县和平街道梧桐苑5栋
            灯坏了 | 梧桐苑/共建美好家园/5栋 | wutong-5 | 梧桐苑/5栋
            5栋的灯坏了 | 2单元 | gui-5-2 | 2单元
            梧桐苑的灯坏了 | 5栋 | wutong-5 | 5栋
            门口的灯坏了 | 东门岗亭 | gui-east | 东门岗亭
            """)
    void a_sign_says_where_it_is(String text, String signs, String place, String lines) {
        assertThat(read(text, signs, "gui")).hasValueSatisfying(read -> {
            assertThat(read.place()).isEqualTo(place);
            assertThat(read.lines()).containsExactly(lines.split("/"));
        });
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3栋的灯坏了 | 5栋
            桂园门口的灯坏了 | 梧桐苑/5栋
            门口的灯坏了 | 3栋/5栋
            门口的灯坏了 | 501
            门口的灯坏了 | 2单元
            门口的灯坏了 | 4F/B1
            门口的灯坏了 | 桂园
            门口的灯坏了 | 2026-11-21 08:53
            门口的灯坏了 | 5.8元/斤
            门口的灯坏了 | 99栋
            门口的灯坏了 | 翠堤雅居东门
            门口的灯坏了 | 幸福家园5栋
            门口的灯坏了 | 幸福家园/5栋
            5栋2单元的灯坏了 | 5栋
            """)
    void a_sign_that_says_another_or_no_place_is_left_alone(String text, String signs) {
        assertThat(read(text, signs, "gui")).isEmpty();
    }

    @Test
    void a_sign_chooses_among_the_places_that_the_words_leave_open() {
        assertThat(read("5栋的灯坏了", "梧桐苑", null)).hasValueSatisfying(read -> {
            assertThat(read.place()).isEqualTo("wutong-5");
            assertThat(read.lines()).containsExactly("梧桐苑");
        });
    }

    @Test
    void without_signs_there_is_nothing_to_read() {
        assertThat(SIGNS.read(List.of(), LOCATOR.locate("灯坏了", null, "gui"), "gui"))
                .isEmpty();
    }

    private static java.util.Optional<Signs.Read> read(String text, String signs, String here) {
        return SIGNS.read(List.of(signs.split("/")), LOCATOR.locate(text, null, here), here);
    }

    private static Places directory() {
        var all = new ArrayList<Place>();
        for (var estate : List.of("gui 桂园", "wutong 梧桐苑")) {
            var id = estate.split(" ")[0];
            all.add(place(id, PlaceKind.ESTATE, estate.split(" ")[1], null));
            Stream.of(3, 5).forEach(number -> {
                var building = id + "-" + number;
                all.add(place(building, PlaceKind.BUILDING, number + "栋", id));
                Stream.of(1, 2)
                        .forEach(unit ->
                                all.add(place(building + "-" + unit, PlaceKind.ENTRANCE, unit + "单元", building)));
            });
        }
        all.add(place("gui-east", PlaceKind.LANDMARK, "东门", "gui"));
        return new Places(all);
    }

    private static Place place(String id, PlaceKind kind, String name, String parent) {
        return new Place(id, kind, name, List.of(), parent, "g1", null, null, null);
    }
}
