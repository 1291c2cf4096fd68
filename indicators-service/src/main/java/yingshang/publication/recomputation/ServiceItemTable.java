package yingshang.publication.recomputation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.catalogue.ServiceItem;
import yingshang.reduction.ServiceItemCalculation;
import yingshang.reduction.ServiceItemReductionView;

/** Committed against statutory limits of service items: of all, of each list, and of each list's legal categories. */
final class ServiceItemTable {

    private ServiceItemTable() {}

    static Table of(EditionInputs inputs) {
        ServiceItemCalculation calculation =
                new ServiceItemCalculation(inputs.framework(), inputs.settings().serviceItems());
        List<ServiceItem> items = inputs.reference().serviceItems();
        Set<List<String>> groups = new LinkedHashSet<>();
        if (!items.isEmpty()) {
            groups.add(List.of("", ""));
        }
        items.forEach(item -> groups.add(List.of(item.list(), "")));
        items.forEach(item -> groups.add(List.of("", item.category())));
        items.forEach(item -> groups.add(List.of(item.list(), item.category())));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(calculation, items, group.get(0), group.get(1))));
        return columns().rows(rows);
    }

    private static Table.Builder columns() {
        return Table.of("service-items", "list", "category")
                .text("list", "事项清单", "List")
                .text("category", "事项类型", "Legal category")
                .integer("items", "事项数", "Items")
                .integer("measured", "可比事项数", "Items with both limits")
                .integer("excluded", "未计入事项数", "Items left out")
                .text("excluded_by", "未计入原因", "Left out by reason")
                .decimal("statutory_days", "法定时限合计（工作日）", "Statutory working days")
                .decimal("committed_days", "承诺时限合计（工作日）", "Committed working days")
                .decimal("pooled_reduction", "总体压减比例", "Pooled reduction")
                .decimal("mean_reduction", "平均压减比例", "Mean reduction")
                .decimal("instant_share", "即办件占比", "Share done on the spot")
                .integer("instant_items", "即办件数", "Items done on the spot")
                .integer("kind_stated", "注明办件类型的事项数", "Items that state a kind")
                .text("target", "压减目标编号", "Target of the reduction")
                .flag("attained", "达到压减目标", "Target attained")
                .text("instant_target", "即办目标编号", "Target of the share")
                .flag("instant_attained", "达到即办目标", "Share attained");
    }

    private static List<String> row(
            ServiceItemCalculation calculation, List<ServiceItem> items, String list, String category) {
        List<ServiceItem> group = items.stream()
                .filter(item -> list.isEmpty() || item.list().equals(list))
                .filter(item -> category.isEmpty() || item.category().equals(category))
                .toList();
        ServiceItemReductionView view =
                calculation.of(group, list.isEmpty() ? null : list, category.isEmpty() ? null : category);
        return Table.row(
                list,
                category,
                view.items(),
                view.measured(),
                view.excluded(),
                view.excludedBy().entrySet().stream()
                        .map(reason -> reason.getKey() + ":" + reason.getValue())
                        .collect(Collectors.joining(" ")),
                view.statutoryDays(),
                view.committedDays(),
                view.pooledReduction(),
                view.meanReduction(),
                view.instantShare(),
                view.instantItems(),
                view.kindStated(),
                view.targetId(),
                view.attained(),
                view.instantTargetId(),
                view.instantAttained());
    }
}
