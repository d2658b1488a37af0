interface TableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of texts. On a narrow page each row becomes a block, its cells named by `data-column`. */
export function Table({ columns: all, rows }: TableProps) {
  if (rows.length === 0) return null;
  // A column in which nothing stands only asks what should.
  const filled = all.map((_, index) => rows.some((cells) => cells[index] !== ''));
  const columns = all.filter((_, index) => filled[index]);
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none has a state
          <tr key={row}>
            {cells
              .filter((_, index) => filled[index])
              .map((cell, index) => (
                <td key={columns[index]} data-column={columns[index]}>
                  {cell}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
