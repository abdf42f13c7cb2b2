internal import Yams

/// A settings file: what it sets, line by line, and what is wrong with it.
///
/// The configuration library reads YAML too, but knows no lines, and takes unknown keys for nothing.
package struct SettingFile: Sendable {
    /// What stands in the file for one setting.
    struct Entry: Sendable {
        let values: [String]
        let line: Int
    }

    /// By the settings' places.
    let entries: [String: Entry]
    /// The file's path, as it was given.
    package let name: String
    /// What is wrong with it, in the order of its lines.
    package let faults: [SettingFault]

    /// Reads a file's text.
    ///
    /// - Parameters:
    ///   - text: YAML 1.2; an empty one sets nothing.
    ///   - name: the file's path, for messages.
    package init(_ text: String, name: String) {
        var reading = SettingReading(name: name)
        do {
            if let root = try Yams.compose(yaml: text) { reading.read(root, at: []) }
        } catch {
            reading.refuse(error)
        }
        self.name = name
        entries = reading.entries
        faults = reading.faults
    }
}
