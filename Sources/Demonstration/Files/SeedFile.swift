/// One file of the province, written row by row: however many employees there are, only a chunk of it is held at a time.
public struct SeedFile: Sendable {
    /// The file's name, such as `pegawai.csv`.
    public let name: String
    /// The names of the columns, in order.
    public let columns: [String]
    private let steps: Int
    private let write: @Sendable (_ step: Int, _ rows: inout RowBuffer) -> Void

    /// A file that is made in so many steps, each adding any number of rows.
    init(
        _ name: String,
        columns: String,
        steps: Int,
        write: @escaping @Sendable (_ step: Int, _ rows: inout RowBuffer) -> Void
    ) {
        self.name = name
        self.columns = columns.split(separator: " ").map(String.init)
        self.steps = steps
        self.write = write
    }

    /// Writes the whole file, header first, in chunks of about 64 KiB.
    ///
    /// - Parameters:
    ///   - progress: called after each chunk with the steps done and the steps in all; a step is an employee in the files
    ///     about employees.
    ///   - sink: takes the chunks in order; what it throws ends the writing.
    /// - Returns: the rows written, without the header.
    /// - Throws: what the sink throws, nothing else.
    @discardableResult
    public func write<Failure: Error>(
        progress: (_ done: Int, _ all: Int) -> Void = { _, _ in },
        to sink: (_ chunk: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var buffer = RowBuffer()
        buffer.row(columns)
        for step in 0..<steps {
            write(step, &buffer)
            if buffer.bytes.count >= 65_536 {
                try sink(buffer.bytes)
                buffer.removeAll()
                progress(step + 1, steps)
            }
        }
        try sink(buffer.bytes)
        progress(steps, steps)
        return buffer.rows - 1
    }
}
