internal import Glibc

/// The fonts of documents, from Debian packages and from nowhere else, so that what else is installed changes nothing.
enum PinnedFonts {
    private static let folders = [
        (path: "/usr/share/fonts/truetype/liberation2", package: "fonts-liberation2"),
        (path: "/usr/share/fonts/opentype/urw-base35", package: "fonts-urw-base35"),
    ]

    /// - Throws: ``RenderingFault/fontMissing(package:)``.
    static func check() throws(RenderingFault) {
        for folder in folders where access(folder.path, R_OK | X_OK) != 0 {
            throw .fontMissing(package: folder.package)
        }
    }

    /// The configuration of fontconfig.
    static let configuration = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
        \(folders.map { "<dir>\($0.path)</dir>" }.joined(separator: "\n"))
        <cachedir>/var/cache/fontconfig</cachedir>
        <config><rescan><int>0</int></rescan></config>
        </fontconfig>

        """
}
