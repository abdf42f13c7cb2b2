/// The look of the public pages, which is in each page itself.
enum PageStyle {
    static let css = """
        :root{--ink:#1b1f24;--soft:#555f6b;--line:#c9d0d8;--wash:#f3f6f9;--mark:#0b4f79;--warn:#8a1f11}
        *{box-sizing:border-box}
        body{margin:0;color:var(--ink);background:#fff;font:16px/1.55 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:8px;top:8px;background:#fff;padding:8px}
        header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
        header{border-bottom:3px solid var(--mark);padding-top:1.5rem;padding-bottom:.75rem}
        header p{margin:0;color:var(--soft)}
        header p.demo{border:2px solid var(--warn);color:var(--warn);font-weight:bold;padding:.4rem .6rem;margin:.5rem 0}
        h1{font-size:1.6rem;line-height:1.25;margin:.15rem 0 .35rem}
        h2{font-size:1.15rem;margin:2rem 0 .5rem}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:1.25rem 0}
        dt{color:var(--soft)}
        dd{margin:0}
        a{color:var(--mark)}
        a:focus-visible,input:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
        .note{background:var(--wash);border-left:4px solid var(--mark);padding:.6rem 1rem;margin:1rem 0}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.95rem}
        caption{text-align:left;color:var(--soft);padding:.25rem 0}
        th,td{border-bottom:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top}
        thead th{border-bottom:2px solid var(--ink);background:var(--wash)}
        td.n,td.d{white-space:nowrap}
        td small{display:block;color:var(--soft)}
        tr.gone{color:var(--soft)}
        tr.gone del{text-decoration-thickness:2px}
        .why{color:var(--warn);font-style:normal;display:block;font-size:.88rem}
        .search{margin:1rem 0 .5rem}
        .search input{font:inherit;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:4px;width:min(24rem,100%);display:block;margin-top:.2rem}
        code{font:.82rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
        .proof{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start}
        .proof>div{flex:1 1 24rem;min-width:0}
        .proof dl{margin:0}
        figure{margin:0;width:11rem}
        .qr{display:block;width:11rem;height:11rem;border:1px solid var(--line)}
        figcaption{font:.7rem/1.35 ui-monospace,"DejaVu Sans Mono",monospace;color:var(--soft);overflow-wrap:anywhere;margin-top:.3rem}
        ol{padding-left:1.4rem}
        li{margin:.35rem 0}
        footer{margin-top:2.5rem;padding-top:.9rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
        @media (max-width:40rem){dl{grid-template-columns:1fr;gap:.05rem}dd{margin-bottom:.5rem}h1{font-size:1.35rem}}
        @page{size:A4;margin:18mm 15mm}
        @media print{body{font-size:10.5pt}.search,.skip,.back{display:none}header,main,footer{max-width:none;padding-left:0;padding-right:0}thead{display:table-header-group}tr{break-inside:avoid}tr[hidden]{display:table-row}a{color:inherit;text-decoration:none}.scroll{overflow:visible}table{font-size:9.5pt}}
        """
}
