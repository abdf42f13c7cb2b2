internal import Yams

/// Goes down a YAML document, and keeps what is a setting and what is none.
struct SettingReading {
    let name: String
    private(set) var entries: [String: SettingFile.Entry] = [:]
    private(set) var faults: [SettingFault] = []

    init(name: String) { self.name = name }

    /// Takes a node over, or what is below it.
    ///
    /// - Parameters:
    ///   - node: of the document.
    ///   - place: the keys that lead to it.
    mutating func read(_ node: Node, at place: [String]) {
        let path = place.joined(separator: ".")
        if let key = SettingKey.all.first(where: { $0.path == path }) {
            take(node, for: key)
        } else if let mapping = node.mapping, Self.isGroup(path) {
            for (key, value) in mapping {
                guard let word = key.scalar?.string else {
                    refuse(line(of: key), path, .unknown(among: Self.names(below: path)))
                    continue
                }
                descend(to: place + [word], named: key, value)
            }
        } else if Self.isNothing(node) {
            // A heading whose settings are all commented out.
        } else {
            refuse(line(of: node), path, .group)
        }
    }

    /// Keeps what the parser says of a text that is no YAML.
    mutating func refuse(_ error: any Error) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            refuse(mark.line, "", .syntax(problem))
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            refuse(context.mark.line, duplicates.sorted().first ?? "", .notOne)
        default: refuse(1, "", .syntax("\(type(of: error))"))
        }
    }

    private mutating func descend(to place: [String], named key: Node, _ value: Node) {
        let path = place.joined(separator: ".")
        guard SettingKey.all.contains(where: { $0.path == path }) || Self.isGroup(path) else {
            let parent = place.dropLast().joined(separator: ".")
            return refuse(line(of: key), path, .unknown(among: Self.names(below: parent)))
        }
        read(value, at: place)
    }

    private mutating func take(_ node: Node, for key: SettingKey) {
        // A key with nothing behind it is one that was left open.
        guard !Self.isNothing(node) else { return }
        let values: [String]? =
            if let scalar = node.scalar { [scalar.string] } else {
                node.sequence.flatMap { sequence in
                    let texts = sequence.compactMap(\.scalar?.string)
                    return texts.count == sequence.count ? texts : nil
                }
            }
        let line = line(of: node)
        guard let values else { return refuse(line, key.path, .notOne) }
        if let flaw = key.kind.flaw(in: values) { return refuse(line, key.path, flaw) }
        entries[key.path] = SettingFile.Entry(values: values, line: line)
    }

    private mutating func refuse(_ line: Int, _ path: String, _ reason: SettingFault.Reason) {
        faults.append(SettingFault(.file(name, line: line), path, reason))
    }

    private func line(of node: Node) -> Int { node.mark?.line ?? 1 }

    private static func isNothing(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    private static func isGroup(_ path: String) -> Bool {
        path.isEmpty || SettingKey.all.contains { $0.path.hasPrefix(path + ".") }
    }

    /// What may stand at a place.
    private static func names(below path: String) -> [String] {
        let prefix = path.isEmpty ? "" : path + "."
        let names = SettingKey.all.map(\.path).filter { $0.hasPrefix(prefix) }
            .compactMap { $0.dropFirst(prefix.count).split(separator: ".").first.map(String.init) }
        return Set(names).sorted()
    }
}
