import FoundationEssentials

/// A file that an operator names, read whole.
enum InputFile {
    /// The bytes of a file.
    ///
    /// - Throws: ``Refusal`` when it cannot be read.
    static func bytes(of path: String) throws(Refusal) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Refusal(.inputOutput, .unreadableFile(path))
        }
    }
}
