interface Props {
  label: string;
  name: string;
  onRename: (name: string) => void;
}

/** A name that is kept when its field is left or Enter pressed; an empty one is not kept. */
export function NameField({ label, name, onRename }: Props) {
  return (
    <input
      key={name}
      aria-label={label}
      defaultValue={name}
      maxLength={200}
      required
      onBlur={({ target }) => {
        const tidy = target.value.trim();
        if (tidy === '') target.value = name;
        else if (tidy !== name) onRename(tidy);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
