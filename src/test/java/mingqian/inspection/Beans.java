package mingqian.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the beans of the house and wires them as the container would, without its transactions. */
public final class Beans {
  private final Map<Class<?>, Object> known = new HashMap<>();
  private final Map<Class<?>, Consumer<Object>> listeners = new HashMap<>();

  /** Uses this one for a type. */
  public <T> void put(Class<T> type, T bean) {
    known.put(type, bean);
  }

  /** Who hears of an event at once. */
  public <T> void listen(Class<T> event, Consumer<T> listener) {
    listeners.put(event, fired -> listener.accept(event.cast(fired)));
  }

  /** The one bean of the type. */
  public <T> T of(Class<T> type) {
    if (!known.containsKey(type)) {
      make(type);
    }
    return type.cast(known.get(type));
  }

  private void make(Class<?> type) {
    try {
      Constructor<?> constructor = constructor(type);
      constructor.setAccessible(true);
      Object[] given = Arrays.stream(constructor.getParameterTypes()).map(this::of).toArray();
      Object bean = constructor.newInstance(given);
      known.put(type, bean);
      fill(type, bean);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no bean " + type, e);
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        return constructor;
      }
    }
    return type.getDeclaredConstructor();
  }

  /** Fills the injected fields, also of a bean that was made elsewhere. */
  public void fill(Class<?> type, Object bean) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (isInjected(field)) {
        field.setAccessible(true);
        field.set(bean, field.getType() == Event.class ? event(field) : of(field.getType()));
      }
    }
  }

  private static boolean isInjected(AnnotatedElement field) {
    return field.isAnnotationPresent(Inject.class)
        || field.isAnnotationPresent(PersistenceContext.class);
  }

  private Event<Object> event(Field field) {
    Class<?> type =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    return new Fired<>(listeners.getOrDefault(type, fired -> {}));
  }
}
