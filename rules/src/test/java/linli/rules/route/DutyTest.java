package linli.rules.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import linli.rules.lifecycle.Tier;
import linli.rules.locate.EstateType;
import linli.rules.locate.PlaceClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {

    @ParameterizedTest
    @CsvSource({
        "C01, COMMON, MANAGED, true",
        "C01, INSIDE, MANAGED, true",
        "C02, COMMON, MANAGED, false",
        "D07, COMMON, MANAGED, true",
        "C01, OUTSIDE, MANAGED, false",
        "C01, COMMON, UNMANAGED, false",
        "C01, COMMON, , false",
    })
    void a_row_fits_by_category_class_and_estate(
            String category, PlaceClass placeClass, EstateType estate, boolean fits) {
        var duty = duty(
                List.of("C01", "D"),
                Set.of(PlaceClass.COMMON, PlaceClass.INSIDE),
                Set.of(EstateType.MANAGED, EstateType.WORKPLACE));
        assertThat(duty.fits(category, placeClass, estate)).isEqualTo(fits);
    }

    @Test
    void a_row_without_classes_and_estates_fits_everywhere() {
        var duty = duty(List.of("C"), Set.of(), Set.of());
        assertThat(duty.fits("C01", PlaceClass.OUTSIDE, null)).isTrue();
        assertThat(duty.fits("C01", PlaceClass.PRIVATE, EstateType.UNMANAGED)).isTrue();
        assertThat(duty.fits("D01", PlaceClass.PRIVATE, EstateType.UNMANAGED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "物业, KIND, 物业",
        "部门, KIND, 部门",
        "unit:chengguan, UNIT, chengguan",
        "网格员, ROLE, 网格员",
        "社区书记, ROLE, 社区书记",
    })
    void a_holder_is_a_kind_a_unit_or_a_role(String written, Holder.Form form, String word) {
        assertThat(Holder.of(written)).contains(new Holder(form, word));
    }

    @ParameterizedTest
    @CsvSource({"''", "unit:", "chengguan", "群主", "张强"})
    void anything_else_is_no_holder(String written) {
        assertThat(Holder.of(written)).isEmpty();
    }

    @Test
    void a_member_of_the_firms_staff_is_not_the_firm() {
        var steward =
                new Assignee("chenjl", "陈志明", null, "物业", List.of("jinxiu"), List.of(), List.of(), null, false, 0);
        assertThat(Holder.of("物业").orElseThrow().means(steward)).isFalse();
    }

    private static Duty duty(List<String> categories, Set<PlaceClass> classes, Set<EstateType> estates) {
        return new Duty("row", categories, classes, estates, "网格员", List.of(), "", Tier.ESTATE, "因为", false);
    }
}
