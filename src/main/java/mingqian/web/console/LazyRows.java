package mingqian.web.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mingqian.terms.Page;
import mingqian.terms.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a long table, read page by page 分页数据 in the order that the query fixes. */
final class LazyRows<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<Slice, Page<T>> query;

  LazyRows(Function<Slice, Page<T>> query) {
    this.query = query;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(query.apply(new Slice(1, 1)).total());
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
    return query.apply(new Slice(first / size + 1, size)).rows();
  }
}
