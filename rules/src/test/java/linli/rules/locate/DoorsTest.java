package linli.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3-2-501           | 3   | - | 2 | -  | 501
            3-501             | 3   | - | - | -  | 501
            3#2-501           | 3   | - | 2 | -  | 501
            3栋2-5-501        | 3   | - | 2 | 5  | 501
            3栋2单元501室     | 3   | - | 2 | -  | 501
            3栋2单元5楼501    | 3   | - | 2 | 5  | 501
            3栋2单元501A      | 3   | - | 2 | -  | 501A
            三栋二单元五楼    | 3   | - | 2 | 5  | -
            廿三幢            | 23  | - | - | -  | -
            一百零三号楼      | 103 | - | - | -  | -
            五号楼五零一室    | 5   | - | - | -  | 501
            A座1203           | -   | A座 | - | - | 1203
            B-7-1320          | -   | B | 7 | -  | 1320
            7b栋1102室        | -   | 7b栋 | - | - | 1102
            29号楼1门366室    | 29  | - | 1 | -  | 366
            245弄5号901       | 5   | - | - | -  | 901
            12号2单元         | 12  | - | 2 | -  | -
            55五单元1213室    | 55  | - | 5 | -  | 1213
            1326-11-6-434     | 11  | - | 6 | -  | 434
            3栋负一楼         | 3   | - | - | -1 | -
            二单元            | -   | - | 2 | -  | -
            六楼              | -   | - | - | 6  | -
            502室             | -   | - | - | -  | 502
            3栋110来了        | 3   | - | - | -  | -
            3栋1000元         | 3   | - | - | -  | -
            3栋2024年         | 3   | - | - | -  | -
            3号楼13楼         | 3   | - | - | 13 | -
            3楼2单元          | 3   | - | 2 | -  | -
            12号501室         | 12  | - | - | -  | 501
            12栋5号501        | 12  | - | - | -  | 501
            82-B-1405         | 82  | - | - | -  | 1405
            11-东单元-1565    | 11  | - | - | -  | 1565
            锦绣花园8-3-5     | 8   | - | 3 | -  | 5
            锦绣花园63-12     | 63  | - | 12 | - | -
            锦绣花园A1203     | -   | A | - | -  | 1203
            5a-1074           | -   | 5a | - | - | 1074
            C5-765            | -   | C5 | - | - | 765
            二期九栋          | 9   | - | - | -  | -
            10号写字楼        | 10  | - | - | -  | -
            3栋底商一号496室  | 3   | - | - | -  | 496
            六栋A座1203       | 6   | - | - | -  | 1203
            二栋一单749       | 2   | - | 1 | -  | 749
            锦绣公馆17-2702   | 17  | - | - | -  | 2702
            757-1162室        | 757 | - | - | -  | 1162
            605-606室         | -   | - | - | -  | 605
            6-a396            | 6   | - | - | -  | a396
            3-11号楼2单元846  | 11  | - | 2 | -  | 846
            中河大厦13A59室   | -   | 13A | - | - | 59
            1074B室           | -   | - | - | -  | 1074B
            B577室            | -   | - | - | -  | B577
            4栋，13栋2单元    | 13  | - | 2 | -  | -
            两室一厅          | -   | - | - | -  | -
            星期三栋          | -   | - | - | -  | -
            小区3-5天         | -   | - | - | -  | -
            公园8-10点        | -   | - | - | -  | -
            15号1830开会      | -   | - | - | -  | -
            G1234次           | -   | - | - | -  | -
            i5-8300           | -   | - | - | -  | -
            2024-11-21        | -   | - | - | -  | -
            中心路133-135号   | -   | - | - | -  | -
            """)
    void reads(String text, Integer building, String name, Integer unit, Integer floor, String room) {
        var door = Locator.parse(text);

        assertThat(door).isEqualTo(new Door(building, name, unit, floor, room, door.words()));
        assertThat(text).contains(door.words());
    }

    @Test
    void several_doors_stand_where_the_text_has_them() {
        var text = "从3-2-501到２栋都漏";
        assertThat(Doors.in(text))
                .extracting(spot -> text.substring(spot.start(), spot.end()))
                .containsExactly("3-2-501", "２栋");
    }
}
