// duck.mjs QUERY: runs a query with DuckDB from npm; OWNUP_DUCKDB is the
// folder that has node_modules.  Prints the rows, one JSON list a line.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.env.OWNUP_DUCKDB, 'index.js'));
const { DuckDBInstance } = require('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
if (process.env.OWNUP_DUCKDB_THREADS)
	await connection.run(`SET threads = ${process.env.OWNUP_DUCKDB_THREADS}`);
const reader = await connection.runAndReadAll(process.argv[2]);
for (const row of reader.getRowsJson())
	console.log(JSON.stringify(row));
