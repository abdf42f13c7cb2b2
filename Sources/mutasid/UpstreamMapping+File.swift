import FoundationEssentials
import TransferStore
import Upstream

extension UpstreamMapping {
    /// Reads a mapping from a file, and holds it against the import's files.
    ///
    /// - Throws: ``SettingError``.
    init(file: String) throws(SettingError) {
        let text: String
        do { text = try String(contentsOf: URL(filePath: file), encoding: .utf8) } catch {
            throw .upstream(file, line: nil)
        }
        do { try self.init(text) } catch { throw .upstream(file, line: error.faults.first?.line) }
        if let fault = MappingInspection(self).faults.first { throw .upstream(file, line: fault.line) }
    }
}
